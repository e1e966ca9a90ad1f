"""What `take` and `bring` share: records as rows, papers made of rows, and what stays private."""

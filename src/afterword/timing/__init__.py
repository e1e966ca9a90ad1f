"""When each follow-up is due. Pure: no clock is asked and nothing is stored; every moment out is UTC."""

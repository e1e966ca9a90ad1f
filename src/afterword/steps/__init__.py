"""What happens, one verb a file: read top to bottom it is the story of one interview.

sign_in → capture → plan → debrief → write → proofread → approve → hand_over, with due (what Today shows),
look_around (sample people), take (export, backup) and bring (import) beside it.
"""

"""What lives as long as the program is not looked through for garbage again and again."""

import gc


def set_aside_what_is_loaded() -> None:
    """Call it once, when all that is needed is loaded.

    Python looks now and then through every object there is for those that only hold each other. With a page of many
    people that was every twentieth time, and looking through the program itself took 0.15 s of it.
    """
    gc.collect()
    gc.freeze()

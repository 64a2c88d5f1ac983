def first_number(texts):
    try:
        return int(texts[0])
    except IndexError:
        return "the list is empty"
    except (ValueError, TypeError):
        return "not a number"
    except Exception:
        return "something else"


print(first_number(["12"]))
print(first_number([]))
print(first_number(["twelve"]))
print(first_number([None]))
print(first_number({}))

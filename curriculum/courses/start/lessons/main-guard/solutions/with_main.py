def pace(seconds, kilometres):
    minutes, rest = divmod(seconds // kilometres, 60)
    return str(minutes) + ":" + str(rest).zfill(2)


def main():
    seconds = int(input())
    kilometres = int(input())
    print(pace(seconds, kilometres))


if __name__ == "__main__":
    main()

class Phone:
    def greet(self, name):
        return f"{self.owner} greets {name}"

    def greet_twice(self, name):
        return self.greet(name) + ", " + self.greet(name)


mine = Phone()
mine.owner = "Olga"
print(mine.greet("Ann"))

yours = Phone()
yours.owner = "Jan"
print(yours.greet("Ann"))
print(yours.greet_twice("Boris"))
print(mine.owner, yours.owner)

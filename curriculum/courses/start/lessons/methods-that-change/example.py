class Playlist:
    def __init__(self, title):
        self.title = title
        self.songs = []

    def add(self, song):
        if song in self.songs:
            return False
        self.songs.append(song)
        return True

    def size(self):
        return len(self.songs)


work = Playlist("work")
rest = Playlist("rest")
print(work.add("Rain"), work.add("Rain"))
rest.add("Waves")
rest.add("Wind")
print(work.size(), rest.size())
print(rest.songs)

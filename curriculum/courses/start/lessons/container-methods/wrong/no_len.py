class Playlist:
    def __init__(self, songs):
        self.songs = songs

    def __getitem__(self, index):
        return self.songs[index][0]

    def __contains__(self, wanted):
        return wanted.lower() in [title.lower() for title in self]


def describe(songs, wanted):
    playlist = Playlist(songs)
    titles = [title for title in playlist]
    return len(playlist), playlist[-1], wanted in playlist, titles

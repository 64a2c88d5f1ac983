class Playlist:
    def __init__(self, songs):
        self.songs = songs

    def __len__(self):
        return len(self.songs)

    def __getitem__(self, index):
        return self.songs[index][0]


def describe(songs, wanted):
    playlist = Playlist(songs)
    titles = [title for title in playlist]
    return len(playlist), playlist[-1], wanted in playlist, titles

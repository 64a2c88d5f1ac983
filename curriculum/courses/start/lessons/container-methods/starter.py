class Playlist:
    def __init__(self, songs):
        self.songs = songs


def describe(songs, wanted):
    playlist = Playlist(songs)
    titles = [title for title in playlist]
    return len(playlist), playlist[-1], wanted in playlist, titles

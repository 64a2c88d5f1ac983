class Playlist:
    def __init__(self, songs):
        self.titles = [title for title, seconds in songs]

    def __len__(self):
        return len(self.titles)

    def __getitem__(self, index):
        return self.titles[index]

    def __iter__(self):
        return iter(self.titles)

    def __contains__(self, wanted):
        for title in self.titles:
            if title.upper() == wanted.upper():
                return True
        return False


def describe(songs, wanted):
    playlist = Playlist(songs)
    titles = [title for title in playlist]
    return len(playlist), playlist[-1], wanted in playlist, titles

def ranking(teams):
    ordered = sorted(teams, key=lambda team: (team[1], team[2]))
    return [team[0] for team in ordered]

def ranking(teams):
    ordered = sorted(teams, key=lambda team: -team[1])
    return [team[0] for team in ordered]

def ranking(teams):
    by_fouls = sorted(teams, key=lambda team: team[2])
    by_points = sorted(by_fouls, key=lambda team: team[1], reverse=True)
    return [name for name, points, fouls in by_points]

SELECT client.name AS client
FROM client

WITH total AS (
    SELECT
        client_id,
        COUNT(*) AS invoices,
        SUM(CASE WHEN paid_on IS NULL THEN amount ELSE 0 END) AS owed
    FROM invoice
    GROUP BY client_id
)
SELECT
    c.name AS client,
    (SELECT m.name FROM manager AS m WHERE m.id = c.manager_id) AS manager,
    COALESCE(total.invoices, 0) AS invoices,
    COALESCE(total.owed, 0) AS owed
FROM client AS c
LEFT JOIN total ON total.client_id = c.id
ORDER BY 4 DESC, c.name, c.id;

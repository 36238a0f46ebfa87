-- Run in the folder of the data release: duckdb < two-questions.sql

-- How many statements has each programme met by the end of year 1, and how many of them as core?
SELECT
  programme,
  count(DISTINCT statement) AS met,
  count(DISTINCT statement) FILTER (strength = 'CORE') AS as_core
FROM 'data/revisits.parquet'
WHERE year = 1
GROUP BY programme
ORDER BY programme;

-- Which three statements does each programme leave alone for longest, counted in its stops?
SELECT programme, statement, max(stops_since) AS silence
FROM 'data/revisits.parquet'
GROUP BY programme, statement
HAVING silence IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY programme ORDER BY silence DESC, statement) <= 3
ORDER BY programme, silence DESC, statement;

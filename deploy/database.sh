#!/bin/sh
# Makes the account that owns the database, once: it is no superuser, and makes the four roles of the app.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
	--set=password="$OWNER_PASSWORD" <<'SQL'
create role tweesprong login createrole password :'password';
create database tweesprong owner tweesprong;
SQL

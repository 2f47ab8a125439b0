#!/bin/sh
# A throw-away WordPress with the plugin: its own database, its own folder, one port on this computer.
#
#   TREATMENT_COMPARE_BUNDLE=dist tests/wordpress/site/site.sh 8210
#
# Prints one line, `ready {"port": ..., "posts": {...}, ...}`, and lives until its standard input
# ends: a test that dies takes it along. By hand: Ctrl-D. Nothing outside its folder in /tmp is
# touched, no service is started, no password is asked for.
#
# WORDPRESS_SOURCE names another unpacked WordPress than Debian's /usr/share/wordpress.
set -eu

port=$1
here=$(cd "$(dirname "$0")" && pwd)
source=${WORDPRESS_SOURCE:-/usr/share/wordpress}
bundle=${TREATMENT_COMPARE_BUNDLE:?the folder cargo xtask dist wrote}
plugin=$bundle/integrations/wordpress/treatment-compare

PATH=$PATH:/usr/sbin
missing=
test -f "$source/wp-load.php" || missing="$missing wordpress"
command -v mariadbd >/dev/null && command -v mariadb-install-db >/dev/null || missing="$missing mariadb-server-core"
command -v php >/dev/null || missing="$missing php-cli"
php -r 'exit(extension_loaded("mysqli") ? 0 : 1);' 2>/dev/null || missing="$missing php-mysql"
if [ -n "$missing" ]; then
	echo "not run: needs$missing (apt-get install$missing)"
	exit 77
fi
if [ ! -f "$plugin/assets/treatment-compare.js" ]; then
	echo "no packed plugin in $bundle: run cargo xtask dist"
	exit 1
fi

site=$(mktemp -d "${TMPDIR:-/tmp}/tc-wordpress.XXXXXX")
database=
server=
finish() {
	# The server's workers are its children and outlive it unless the whole group ends.
	[ -z "$server" ] || kill -- "-$server" 2>/dev/null || :
	[ -z "$database" ] || kill "$database" 2>/dev/null || :
	wait
	rm -rf "$site"
}
trap finish EXIT
# PIPE: whoever started us may be gone before the site is ready.
trap 'exit 1' INT TERM HUP PIPE

# Debian links parts of WordPress to other packages; a copy has them in one place.
cp -rL "$source/." "$site/www" 2>"$site/copy.log" || :
rm -rf "$site/www/wp-content/plugins" "$site/www/wp-content/themes" "$site/www/wp-config.php"
mkdir -p "$site/www/wp-content/plugins" "$site/www/wp-content/mu-plugins" "$site/www/wp-content/uploads"
cp -r "$here/themes" "$site/www/wp-content/themes"
cp "$here/choose-theme.php" "$site/www/wp-content/mu-plugins/"
: >"$site/www/favicon.ico"
cp "$here/wp-config.php" "$site/www/"
cp -r "$plugin" "$site/www/wp-content/plugins/"

mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$site/data" --skip-test-db \
	--auth-root-authentication-method=normal >"$site/install.log" 2>&1
mariadbd --no-defaults --user="$(id -un)" --datadir="$site/data" --socket="$site/db.sock" \
	--pid-file="$site/db.pid" --skip-networking --innodb-flush-log-at-trx-commit=0 \
	>"$site/database.log" 2>&1 &
database=$!

export TC_SITE="$site" TC_PORT="$port"
# Waits for the database, installs WordPress and writes the posts.
made=$(php -d display_errors=stderr "$here/make.php" 2>"$site/make.log") || {
	cat "$site/make.log" >&2
	echo "WordPress could not be installed: see above"
	exit 1
}

# Workers: a page of WordPress may ask another page of its own.
PHP_CLI_SERVER_WORKERS=4 setsid php -d error_log="$site/php.log" -d display_errors=0 -d log_errors=1 \
	-S "127.0.0.1:$port" -t "$site/www" >"$site/access.log" 2>&1 &
server=$!
# A file of our own: another server may hold that port.
sign=$(basename "$site").txt
echo here >"$site/www/$sign"
until php -r "exit(@file_get_contents('http://127.0.0.1:$port/$sign') ? 0 : 1);"; do
	kill -0 "$server" 2>/dev/null || { cat "$site/access.log"; exit 1; }
done

# Not echo, which would turn the \n of JSON into line ends.
printf 'ready %s\n' "$made"
# Until the one who started us is gone.
cat >/dev/null

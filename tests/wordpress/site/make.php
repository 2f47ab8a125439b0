<?php
/**
 * Installs WordPress, switches the plugin on, and writes the posts of each kind of author.
 *
 * Prints what the tests have to know as one line of JSON.
 */

declare( strict_types=1 );

$site = getenv( 'TC_SITE' );
$port = getenv( 'TC_PORT' );

/** Waits until the database answers; it is on its way. */
function database( string $socket ): mysqli {
	mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
	for ( $try = 1; ; $try++ ) {
		try {
			return new mysqli( 'localhost', 'root', '', '', 0, $socket );
		} catch ( mysqli_sql_exception $error ) {
			if ( 300 === $try ) {
				throw $error;
			}
			usleep( 100_000 );
		}
	}
}

database( $site . '/db.sock' )->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

$_SERVER['HTTP_HOST']       = '127.0.0.1:' . $port;
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_INSTALLING', true );
require $site . '/www/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// No mail server here.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Lake Street Skin Clinic', 'admin', 'admin@example.org', false, '', 'admin' );
update_option( 'siteurl', 'http://127.0.0.1:' . $port );
update_option( 'home', 'http://127.0.0.1:' . $port );
update_option( 'template', 'tc-classic' );
update_option( 'stylesheet', 'tc-classic' );
// Avatars come from another server.
update_option( 'show_avatars', '0' );
$activated = activate_plugin( 'treatment-compare/treatment-compare.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() . "\n" );
	exit( 1 );
}

// Deleting the plugin runs its uninstall.php and nothing else of it.
update_option( 'treatment_compare', array( 'file' => '{}' ) );
uninstall_plugin( 'treatment-compare/treatment-compare.php' );
$left = get_option( 'treatment_compare' );

foreach ( array( 'editor', 'author' ) as $role ) {
	$people[ $role ] = wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'role' => $role, 'user_email' => $role . '@example.org' ) );
}
$people['admin'] = 1;

$clinic = '{ "name": "Lake Street Skin Clinic", "funding": "This clinic sells some of these treatments.", "phone": "+1 312 555 0100",'
	. ' "menu": { "microdermabrasion": { "note": "Ages 18 & up, <b>no</b> needles [gallery]" } } }';
update_option( 'treatment_compare', array( 'file' => $clinic, 'address' => '', 'fallback' => '' ) );

foreach ( require __DIR__ . '/posts.php' as $name => list( $author, $content ) ) {
	// As if that person had typed it: WordPress filters what an author without script rights sends.
	wp_set_current_user( $people[ $author ] );
	$posts[ $name ] = wp_insert_post(
		wp_slash( array( 'post_title' => $name, 'post_content' => $content, 'post_status' => 'publish', 'post_type' => 'post' ) ),
		true
	);
	$kept[ $name ] = get_post( $posts[ $name ] )->post_content;
}

echo wp_json_encode(
	array(
		'address' => 'http://127.0.0.1:' . $port,
		'version' => $wp_version,
		'log'     => $site . '/debug.log',
		'posts'   => $posts,
		'kept'    => $kept,
		'left'    => $left,
	)
);

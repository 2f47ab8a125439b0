<?php
/**
 * The script tag of the loader, on pages that hold the tool and on no others.
 *
 * One tag for every version of WordPress: `wp_print_script_tag` lets a security plugin add its
 * nonce and keeps the order of attributes. `wp_enqueue_script_module` (WordPress 6.5) has no
 * attributes of its own, and optimizers are told by attributes to leave a script as it is.
 *
 * @package TreatmentCompare
 */

declare( strict_types=1 );

namespace TreatmentCompare;

const LOADER = 'assets/treatment-compare.js';

/** Prints the loader at the end of this page, once, however often it is called. */
function bring_loader(): void {
	add_action( is_admin() ? 'admin_footer' : 'wp_footer', __NAMESPACE__ . '\print_loader' );
}

/** Whether the program was packed with this copy of the plugin. */
function has_program(): bool {
	return is_readable( plugin_dir_path( PLUGIN ) . LOADER );
}

function print_loader(): void {
	if ( ! has_program() ) {
		return;
	}
	// The name stays when the program changes, so the address carries what the file holds.
	$version = substr( md5_file( plugin_dir_path( PLUGIN ) . LOADER ), 0, 8 );
	wp_print_script_tag(
		array(
			'type'             => 'module',
			// Cloudflare's Rocket Loader reads this only before src.
			'data-cfasync'     => 'false',
			// Autoptimize.
			'data-noptimize'   => '1',
			// LiteSpeed Cache.
			'data-no-optimize' => '1',
			'data-no-defer'    => '1',
			'src'              => add_query_arg( 'ver', $version, plugins_url( LOADER, PLUGIN ) ),
		)
	);
}

/**
 * WP Rocket is told by path. A loader that it copied into its cache would look there for the rest.
 *
 * @param mixed $paths The patterns so far.
 */
function keep_from_rocket( mixed $paths ): array {
	$paths   = (array) $paths;
	$paths[] = wp_parse_url( plugins_url( 'assets/', PLUGIN ), PHP_URL_PATH ) . '(.*).js';
	return $paths;
}

foreach ( array( 'rocket_delay_js_exclusions', 'rocket_exclude_defer_js', 'rocket_exclude_js' ) as $list ) {
	add_filter( $list, __NAMESPACE__ . '\keep_from_rocket' );
}

<?php
/**
 * Leaves nothing behind: the plugin keeps one row of options for each site.
 *
 * @package TreatmentCompare
 */

declare( strict_types=1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		delete_blog_option( $site, 'treatment_compare' );
	}
} else {
	delete_option( 'treatment_compare' );
}

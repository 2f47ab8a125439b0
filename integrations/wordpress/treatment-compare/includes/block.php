<?php
/**
 * The block. Its inner blocks are what a visitor sees until the tool is there, and all that is left
 * of it in a post when the plugin is gone.
 *
 * @package TreatmentCompare
 */

declare( strict_types=1 );

namespace TreatmentCompare;

/**
 * @param array<string, mixed> $chosen   The block's attributes, by block.json.
 * @param string               $fallback Its inner blocks, rendered.
 */
function render_block( array $chosen, string $fallback ): string {
	$wanted = array(
		'concerns'      => ids( implode( ' ', $chosen['concerns'] ) ),
		'areas'         => ids( implode( ' ', $chosen['areas'] ) ),
		'options'       => ids( implode( ' ', $chosen['options'] ) ),
		'start'         => $chosen['start'],
		'scheme'        => $chosen['scheme'],
		'heading-level' => $chosen['headingLevel'],
		'isolate'       => $chosen['isolate'] ? 'isolate' : '',
	);
	// The block's width and margins stay on a div of their own: the loader replaces the inner one.
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), element( $wanted, $fallback ) );
}

function register_block(): void {
	register_block_type(
		plugin_dir_path( PLUGIN ) . 'block',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
	$handle = generate_block_asset_handle( 'treatment-compare/comparison', 'editorScript' );
	// The names an editor chooses from, as the tool itself says them.
	$names = file_get_contents( plugin_dir_path( PLUGIN ) . 'block/names.json' );
	wp_add_inline_script( $handle, 'window.treatmentCompareNames = ' . $names . ';', 'before' );
	wp_set_script_translations( $handle, 'treatment-compare' );
}

add_action( 'init', __NAMESPACE__ . '\register_block' );

<?php
/**
 * The shortcode: `[treatment_compare concerns="age-spots melasma" heading-level="3"]`.
 *
 * With a closing tag, what stands between the two is shown until the tool is there.
 *
 * @package TreatmentCompare
 */

declare( strict_types=1 );

namespace TreatmentCompare;

/**
 * @param mixed       $given   Attributes by name, or '' without any; a word alone has a number.
 * @param string|null $content What stands between the tags, after wpautop.
 */
function shortcode( mixed $given, ?string $content = null ): string {
	$given = (array) $given;
	foreach ( array( 'concerns', 'areas', 'options' ) as $list ) {
		$given[ $list ] = ids( (string) ( $given[ $list ] ?? '' ) );
	}
	$isolate          = $given['isolate'] ?? ( in_array( 'isolate', $given, true ) ? 'yes' : 'no' );
	$given['isolate'] = in_array( strtolower( $isolate ), array( '', '0', 'no', 'false' ), true ) ? '' : 'isolate';
	// wpautop leaves half a paragraph on either side.
	$fallback = wp_kses_post( force_balance_tags( shortcode_unautop( trim( (string) $content ) ) ) );
	return element( $given, do_shortcode( $fallback ) );
}

/** The ids in a list, whatever stands between them: commas, blanks, or quotes a word processor bent. */
function ids( string $list ): string {
	preg_match_all( '/[a-z]+(?:-[a-z]+)*/', strtolower( $list ), $found );
	return implode( ' ', $found[0] );
}

add_shortcode( 'treatment_compare', __NAMESPACE__ . '\shortcode' );

<?php
/**
 * The clinic file: the clinic's menu, prices and policies, as one JSON object.
 *
 * The tool checks every field when it starts, and the settings page shows that check. Here is what
 * can be said before the file is kept: that it is JSON, and that its two required lines are there.
 *
 * @package TreatmentCompare
 */

declare( strict_types=1 );

namespace TreatmentCompare;

const CLINIC_FIELDS = array( '$schema', 'name', 'funding', 'booking', 'phone', 'currency', 'reviewed', 'prices_as_of', 'menu', 'policy', 'cost_steps' );

/** 64 KB: as much as the tool reads. */
const LONGEST_FILE = 65536;

/**
 * What is wrong with a file, one plain line each.
 *
 * @return string[]
 */
function mistakes( string $json ): array {
	if ( strlen( $json ) > LONGEST_FILE ) {
		return array( __( 'The clinic file is longer than 64 KB. Take out what is not needed.', 'treatment-compare' ) );
	}
	$file = json_decode( $json );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: the reason, such as "Syntax error". */
		return array( sprintf( __( 'The clinic file is not valid JSON (%s). Look for a missing comma, quote or bracket.', 'treatment-compare' ), json_last_error_msg() ) );
	}
	if ( ! $file instanceof \stdClass ) {
		return array( __( 'The clinic file must be one JSON object: it begins with { and ends with }.', 'treatment-compare' ) );
	}
	$lines = array();
	foreach ( array( 'name', 'funding' ) as $field ) {
		$value = $file->$field ?? null;
		if ( ! is_string( $value ) || '' === trim( $value ) ) {
			/* translators: %s: the name of a field. */
			$lines[] = sprintf( __( 'The clinic file has no "%s". Add it as text in quotes.', 'treatment-compare' ), $field );
		}
	}
	foreach ( array_diff( array_keys( get_object_vars( $file ) ), CLINIC_FIELDS ) as $field ) {
		/* translators: 1: the name of a field. 2: a list of names. */
		$lines[] = sprintf( __( '"%1$s" is not a field of the clinic file. Take it out, or use one of: %2$s.', 'treatment-compare' ), $field, implode( ', ', CLINIC_FIELDS ) );
	}
	return $lines;
}

/** The address of the clinic file, where it stands elsewhere, as an attribute. */
function clinic_attribute(): string {
	$address = setting( 'address' );
	return '' === $address ? '' : sprintf( ' data-clinic="%s"', esc_url( $address ) );
}

/**
 * The clinic file inside the element: no request more, and nothing for a cache to mix up. It is data
 * and not run, so a strict policy has nothing against it.
 *
 * In its texts, what could end the script or look like a shortcode is written by number.
 */
function clinic_script(): string {
	$numbers = array( '<' => '\u003c', '>' => '\u003e', '&' => '\u0026', '[' => '\u005b' );
	$file    = preg_replace_callback(
		'/"(?:[^"\\\\]|\\\\.)*+"/s',
		static fn ( array $text ): string => strtr( $text[0], $numbers ),
		setting( 'file' )
	);
	return '' === (string) $file ? '' : '<script type="application/json">' . $file . '</script>';
}

<?php
/**
 * The element in a page: a plain div, because WordPress' filters take unknown tags away.
 *
 * The loader turns `<div data-treatment-compare>` into the tool. What stands inside is shown until
 * then, and again if it cannot start.
 *
 * @package TreatmentCompare
 */

declare( strict_types=1 );

namespace TreatmentCompare;

/** What a page may set, and the shape of each value. Ids are checked by the tool itself. */
const ATTRIBUTES = array(
	'concerns'      => '/^[a-z0-9-]+( [a-z0-9-]+)*$/',
	'areas'         => '/^[a-z0-9-]+( [a-z0-9-]+)*$/',
	'options'       => '/^[a-z0-9-]+( [a-z0-9-]+)*$/',
	'start'         => '/^(near|touch|now)$/',
	'scheme'        => '/^(auto|light|dark)$/',
	'heading-level' => '/^[1-5]$/',
	'isolate'       => '/^isolate$/',
);

/** An opening div with quoted values of any content, and the clinic file where it is there already. */
const OPENING_DIV = '~(<div(?:\s(?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+)?)>(<script type="application/json">)?~i';

/** What makes a div ours. */
const MARK = '~\sdata-treatment-compare(?=[\s=/]|$)~i';

/**
 * One element.
 *
 * @param array<string, mixed> $wanted   Values by the names of ATTRIBUTES; others are left out.
 * @param string               $fallback HTML that is already safe; empty for the text of the settings.
 */
function element( array $wanted, string $fallback ): string {
	$html = '<div data-treatment-compare=""';
	foreach ( ATTRIBUTES as $name => $shape ) {
		$value = trim( (string) ( $wanted[ $name ] ?? '' ) );
		if ( preg_match( $shape, $value ) ) {
			$html .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
		}
	}
	$fallback = '' === trim( wp_strip_all_tags( $fallback ) ) ? fallback() : $fallback;
	return prepare( $html . '>' . $fallback . '</div>' );
}

/**
 * Gives each element in a piece of a page the clinic file, and brings the loader to that page.
 *
 * It also runs over what authors wrote by hand. They may place the tool and set what ATTRIBUTES
 * names, but not say where its program or its facts about the clinic come from.
 */
function prepare( string $html ): string {
	if ( ! str_contains( $html, 'data-treatment-compare' ) || is_feed() ) {
		return $html;
	}
	$prepared = preg_replace_callback(
		OPENING_DIV,
		static function ( array $found ): string {
			list( $whole, $opening ) = $found;
			if ( ! preg_match( MARK, $opening ) ) {
				return $whole;
			}
			bring_loader();
			$opening = without_other_data( $opening ) . clinic_attribute() . '>';
			// A second filter over the same element must not add the file a second time.
			return $opening . ( $found[2] ?? clinic_script() );
		},
		$html
	);
	return $prepared ?? $html;
}

/** An opening tag without the data attributes that are not for pages to set. */
function without_other_data( string $opening ): string {
	$ours  = 'treatment-compare|' . implode( '|', array_keys( ATTRIBUTES ) );
	$value = '(?:\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s>"\']+))?';
	return preg_replace( '~\sdata-(?!(?:' . $ours . ')(?:[\s=/]|$))[^\s=>/"\']+' . $value . '~i', '', $opening );
}

// After blocks (9), wpautop (10) and shortcodes (11).
add_filter( 'the_content', __NAMESPACE__ . '\prepare', 20 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\prepare', 20 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\prepare', 20 );
// Custom HTML in a template of a block theme.
add_filter( 'render_block_core/html', __NAMESPACE__ . '\prepare', 20 );

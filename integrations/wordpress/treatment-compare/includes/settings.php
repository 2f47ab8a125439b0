<?php
/**
 * Settings > Treatment Compare: the clinic file, its address, the text in place of the tool.
 *
 * @package TreatmentCompare
 */

declare( strict_types=1 );

namespace TreatmentCompare;

const PAGE = 'treatment-compare';

/** How long a file that was not kept can still be put right, in seconds. */
const DRAFT_LIFE = 300;

/** One value of the settings, empty where there is none. */
function setting( string $name ): string {
	$kept = get_option( OPTION );
	return is_array( $kept ) ? (string) ( $kept[ $name ] ?? '' ) : '';
}

/** What stands in place of the tool where a page does not say: the clinic's own text, or ours. */
function fallback(): string {
	$text = setting( 'fallback' );
	return wpautop( '' === $text ? esc_html( usual_fallback() ) : $text );
}

function usual_fallback(): string {
	return __( 'A tool to compare skin treatments stands here. It needs JavaScript and a recent browser. You can also ask us: we will go through the options with you.', 'treatment-compare' );
}

/**
 * What is kept of what was typed. A file with a mistake is not: the one before it stays in use.
 *
 * @param mixed $typed What the form sent.
 */
function keep( mixed $typed ): array {
	$typed   = is_array( $typed ) ? $typed : array();
	$file    = trim( (string) ( $typed['file'] ?? '' ) );
	$address = trim( (string) ( $typed['address'] ?? '' ) );
	$lines   = '' === $file ? array() : mistakes( $file );
	if ( '' !== $file && '' !== $address ) {
		$lines[] = __( 'Give the clinic file or its address, not both. Empty one of the two.', 'treatment-compare' );
	}
	if ( '' !== $address && ! preg_match( '~^(https?://|/(?!/))~', $address ) ) {
		$lines[] = __( 'The address of the clinic file must begin with https://, http:// or /.', 'treatment-compare' );
	}
	foreach ( $lines as $number => $line ) {
		add_settings_error( OPTION, 'line-' . $number, $line );
	}
	if ( $lines ) {
		set_transient( draft_name(), array( 'file' => $file, 'address' => $address ), DRAFT_LIFE );
		$file    = setting( 'file' );
		$address = setting( 'address' );
	}
	return array(
		'file'     => $file,
		'address'  => sanitize_url( $address, array( 'http', 'https' ) ),
		'fallback' => wp_kses_post( trim( (string) ( $typed['fallback'] ?? '' ) ) ),
	);
}

function draft_name(): string {
	return OPTION . '_draft_' . get_current_user_id();
}

function register_settings(): void {
	register_setting( PAGE, OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\keep' ) );
}

function add_page(): void {
	$title = __( 'Treatment Compare', 'treatment-compare' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\show_page' );
}

/** What stands in a field: what was typed and not kept, or what is in use. */
function show_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$draft = get_transient( draft_name() );
	delete_transient( draft_name() );
	$shown = static fn ( string $name ): string => (string) ( $draft[ $name ] ?? setting( $name ) );
	require __DIR__ . '/settings-page.php';
}

/**
 * @param string[] $links The links below the plugin's name in the list of plugins.
 */
function add_settings_link( array $links ): array {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	$links[] = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'treatment-compare' ) );
	return $links;
}

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN ), __NAMESPACE__ . '\add_settings_link' );

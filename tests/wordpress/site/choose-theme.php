<?php
// `?theme=tc-blocks` shows a page in another theme: one site tests classic and block themes.
foreach ( array( 'template', 'stylesheet' ) as $option ) {
	add_filter(
		'pre_option_' . $option,
		static function ( $theme ) {
			$wanted = sanitize_key( $_GET['theme'] ?? '' );
			return is_dir( WP_CONTENT_DIR . '/themes/' . $wanted ) && '' !== $wanted ? $wanted : $theme;
		}
	);
}

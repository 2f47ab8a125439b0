<?php
/**
 * What block/editor.js needs loaded before it.
 *
 * @package TreatmentCompare
 */

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '0.1.0',
);

<?php
/**
 * Plugin Name:       Treatment Compare
 * Description:       A tool that shows visitors every skin resurfacing option, what it can change and what can go wrong. Block and shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      8.2
 * License:           MIT OR Apache-2.0
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       treatment-compare
 *
 * @package TreatmentCompare
 */

declare( strict_types=1 );

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

const PLUGIN = __FILE__;

/** The one row in the options table: clinic file, its address, the text shown in place of the tool. */
const OPTION = 'treatment_compare';

require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/loader.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/clinic-file.php';
require __DIR__ . '/includes/settings.php';

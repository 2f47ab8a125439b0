<?php
/**
 * The form of the settings, and the tool as it will stand on a page.
 *
 * @package TreatmentCompare
 * @var callable(string): string $shown What stands in a field.
 */

declare( strict_types=1 );

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;
?>
<div class="wrap">
	<h1><?php esc_html_e( 'Treatment Compare', 'treatment-compare' ); ?></h1>
	<?php if ( ! has_program() ) : ?>
		<div class="notice notice-error"><p>
			<?php esc_html_e( 'The program is missing: the folder assets of this plugin has no treatment-compare.js. Install the packed plugin.', 'treatment-compare' ); ?>
		</p></div>
	<?php endif; ?>
	<form method="post" action="options.php">
		<?php settings_fields( PAGE ); ?>
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><label for="tc-file"><?php esc_html_e( 'Clinic file', 'treatment-compare' ); ?></label></th>
				<td>
					<textarea id="tc-file" class="large-text code" rows="14" spellcheck="false"
						name="<?php echo esc_attr( OPTION ); ?>[file]" aria-describedby="tc-file-about"
						><?php echo esc_textarea( $shown( 'file' ) ); ?></textarea>
					<p class="description" id="tc-file-about">
						<?php esc_html_e( 'Your menu, prices and rules as JSON. "name" and "funding" are required. Without a file the tool shows every option and no prices.', 'treatment-compare' ); ?>
					</p>
				</td>
			</tr>
			<tr>
				<th scope="row"><label for="tc-address"><?php esc_html_e( 'Or its address', 'treatment-compare' ); ?></label></th>
				<td>
					<input id="tc-address" class="large-text code" type="text" inputmode="url"
						name="<?php echo esc_attr( OPTION ); ?>[address]" aria-describedby="tc-address-about"
						value="<?php echo esc_attr( $shown( 'address' ) ); ?>">
					<p class="description" id="tc-address-about">
						<?php esc_html_e( 'Where the file stands if you keep it elsewhere, such as /our-clinic.json. Another site has to allow this one to read it (CORS).', 'treatment-compare' ); ?>
					</p>
				</td>
			</tr>
			<tr>
				<th scope="row"><label for="tc-fallback"><?php esc_html_e( 'Text in its place', 'treatment-compare' ); ?></label></th>
				<td>
					<textarea id="tc-fallback" class="large-text" rows="3"
						name="<?php echo esc_attr( OPTION ); ?>[fallback]" aria-describedby="tc-fallback-about"
						placeholder="<?php echo esc_attr( usual_fallback() ); ?>"
						><?php echo esc_textarea( setting( 'fallback' ) ); ?></textarea>
					<p class="description" id="tc-fallback-about">
						<?php esc_html_e( 'Shown until the tool is there and where it cannot run. A link to your treatments page or a phone number helps. A block or shortcode can have its own.', 'treatment-compare' ); ?>
					</p>
				</td>
			</tr>
		</table>
		<?php submit_button(); ?>
		<p class="description">
			<?php esc_html_e( 'Pages hold a copy of the clinic file. If you use a page cache, clear it after a change.', 'treatment-compare' ); ?>
		</p>
	</form>
	<h2><?php esc_html_e( 'How it looks with the saved settings', 'treatment-compare' ); ?></h2>
	<p><?php esc_html_e( 'The tool reads the clinic file just as it does for a visitor. If a line of the file cannot be used, it says so here.', 'treatment-compare' ); ?></p>
	<?php
	// Built from checked values and text that went through wp_kses_post.
	echo element( array( 'heading-level' => '3', 'start' => 'now' ), '' ); // phpcs:ignore WordPress.Security.EscapeOutput
	?>
</div>

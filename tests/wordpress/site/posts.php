<?php
/**
 * The posts of the test site: name => who wrote it, and what they typed.
 *
 * Each holds the words "Call the front desk", which have to be readable without scripts.
 */

return array(
	'block-by-admin'      => array(
		'admin',
		'<!-- wp:treatment-compare/comparison {"concerns":["age-spots","rough-texture"],"headingLevel":3,"align":"wide"} -->
<!-- wp:paragraph -->
<p><a href="/treatments">Our treatments</a>. Call the front desk.</p>
<!-- /wp:paragraph -->
<!-- /wp:treatment-compare/comparison -->',
	),
	'block-by-author'     => array(
		'author',
		'<!-- wp:treatment-compare/comparison {"concerns":["melasma"],"areas":["face","hands"],"scheme":"light"} -->
<!-- wp:paragraph -->
<p>Call the front desk.</p>
<!-- /wp:paragraph -->
<!-- /wp:treatment-compare/comparison -->',
	),
	'shortcode-by-author' => array(
		'author',
		'[treatment_compare concerns="age-spots, rough-texture" heading-level="3" scheme="purple"]Call the front desk.[/treatment_compare]',
	),
	'raw-by-author'       => array(
		'author',
		'<div data-treatment-compare data-concerns="age-spots" data-heading-level="3"><p>Call the front desk.</p></div>',
	),
	'classic-by-editor'   => array(
		'editor',
		'Many people ask us about brown spots.
A second line of the "same" paragraph -- with dashes.

[treatment_compare concerns=”age-spots” heading-level="3"]

Call the front desk.

<a href="/treatments">Our treatments</a>

[/treatment_compare]

In the middle [treatment_compare options="light-ipl home-care"] of a sentence.

<div data-treatment-compare="" data-concerns="melasma">

Call the front desk

or <em>come by</em>.

</div>
The end.',
	),
	'hostile-by-author'   => array(
		'author',
		'<div title="a" data-treatment-compare data-asset-base="http://127.0.0.1:9/" data-clinic="http://127.0.0.1:9/menu.json" data-onpointerover="document.title=1" data-style="color:red"><script type="application/json">{"name":"no"}</script><p>Call the front desk.</p></div>',
	),
	'without'             => array( 'admin', 'Call the front desk. Write &lt;div data-treatment-compare&gt; in your page.' ),
);

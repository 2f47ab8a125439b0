// The block in the editor: a card with the text visitors see first, and the settings at the side.
// Plain script over WordPress' own globals: nothing to build.
( ( { blocks, blockEditor, components, element, i18n } ) => {
	const { createElement: el, Fragment } = element;
	const { __ } = i18n;
	const { InspectorControls, InnerBlocks, useBlockProps } = blockEditor;
	const { FormTokenField, PanelBody, Placeholder, SelectControl, ToggleControl } = components;

	// { concerns: { id: name }, areas: { id: name }, options: { id: name } }
	const names = window.treatmentCompareNames;

	// Newer versions of WordPress warn where a control does not ask for its new look.
	const look = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };

	// A field of names for a list of ids. What is not a known name is not taken.
	const idField = ( known, label, ids, change ) => el( 'div', { style: { marginBottom: 16 } },
		el( FormTokenField, {
			...look,
			label,
			value: ids.map( ( id ) => known[ id ] ).filter( Boolean ),
			suggestions: Object.values( known ),
			__experimentalExpandOnFocus: true,
			// Not "separate with commas": some names hold one.
			help: '',
			onChange: ( chosen ) =>
				change( Object.keys( known ).filter( ( id ) => chosen.includes( known[ id ] ) ) ),
		} )
	);

	const choice = ( label, value, options, change ) =>
		el( SelectControl, { ...look, label, value, options, onChange: change } );

	const content = ( { attributes, setAttributes } ) =>
		el(
			PanelBody,
			{ title: __( 'What it shows', 'treatment-compare' ) },
			idField(
				names.concerns,
				__( 'Concerns chosen at the start', 'treatment-compare' ),
				attributes.concerns,
				( concerns ) => setAttributes( { concerns } )
			),
			idField(
				names.areas,
				__( 'Parts of the body chosen at the start (empty: the face)', 'treatment-compare' ),
				attributes.areas,
				( areas ) => setAttributes( { areas } )
			),
			idField(
				names.options,
				__( 'Only these options (empty: all)', 'treatment-compare' ),
				attributes.options,
				( options ) => setAttributes( { options } )
			),
			choice(
				__( 'Level of its first heading', 'treatment-compare' ),
				String( attributes.headingLevel ),
				[ '1', '2', '3', '4', '5' ].map( ( value ) => ( { value, label: value } ) ),
				( level ) => setAttributes( { headingLevel: Number( level ) } )
			),
			choice(
				__( 'Colors', 'treatment-compare' ),
				attributes.scheme,
				[
					{ value: 'auto', label: __( 'Like the page', 'treatment-compare' ) },
					{ value: 'light', label: __( 'Light', 'treatment-compare' ) },
					{ value: 'dark', label: __( 'Dark', 'treatment-compare' ) },
				],
				( scheme ) => setAttributes( { scheme } )
			)
		);

	const loading = ( { attributes, setAttributes } ) =>
		el(
			PanelBody,
			{ title: __( 'How it loads', 'treatment-compare' ), initialOpen: false },
			choice(
				__( 'Start', 'treatment-compare' ),
				attributes.start,
				[
					{ value: 'near', label: __( 'When it is near the screen', 'treatment-compare' ) },
					{ value: 'touch', label: __( 'When a visitor first touches the page', 'treatment-compare' ) },
					{ value: 'now', label: __( 'At once', 'treatment-compare' ) },
				],
				( start ) => setAttributes( { start } )
			),
			el( ToggleControl, {
				...look,
				label: __( 'Keep other scripts out', 'treatment-compare' ),
				help: __( 'Runs in a frame of its own, which scripts of this page cannot read.', 'treatment-compare' ),
				checked: attributes.isolate,
				onChange: ( isolate ) => setAttributes( { isolate } ),
			} )
		);

	const card = () =>
		el(
			'div',
			useBlockProps(),
			el( Placeholder, {
				label: __( 'Treatment comparison', 'treatment-compare' ),
				instructions: __(
					'The tool stands here on the page. Below is what visitors see until it is there, or where it cannot run. A link to your treatments page or a phone number helps.',
					'treatment-compare'
				),
				isColumnLayout: true,
			}, el( InnerBlocks, {
				template: [
					[ 'core/paragraph', { placeholder: __( 'Text in place of the tool (empty: the text of the settings)', 'treatment-compare' ) } ],
				],
				templateLock: false,
			} ) )
		);

	blocks.registerBlockType( 'treatment-compare/comparison', {
		edit: ( props ) =>
			el( Fragment, null, el( InspectorControls, null, content( props ), loading( props ) ), el( card ) ),
		save: () => el( InnerBlocks.Content ),
	} );
} )( window.wp );

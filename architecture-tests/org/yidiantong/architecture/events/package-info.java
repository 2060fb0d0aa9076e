/**
 * The JSON Schemas of events and their catalogue, generated from the records that modules
 * publish. Start at {@link org.yidiantong.architecture.events.EventSchemasTests}.
 */
@NullMarked
package org.yidiantong.architecture.events;

import org.jspecify.annotations.NullMarked;

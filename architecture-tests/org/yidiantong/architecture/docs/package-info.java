/**
 * Generates documentation from the code: a page for each module and the module map. Start
 * at {@link org.yidiantong.architecture.docs.DocumentationTests}.
 */
@NullMarked
package org.yidiantong.architecture.docs;

import org.jspecify.annotations.NullMarked;

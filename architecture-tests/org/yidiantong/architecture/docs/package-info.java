/**
 * The documentation that is made of the code: a page for each module and the map of them
 * all. Start at {@link org.yidiantong.architecture.docs.DocumentationTests}.
 */
@NullMarked
package org.yidiantong.architecture.docs;

import org.jspecify.annotations.NullMarked;

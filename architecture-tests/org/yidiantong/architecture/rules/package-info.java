/**
 * The rules of the house, one class each. Where one needs an exception, it names it with
 * the reason; a violation of each is planted under {@code architecture-tests/planted}.
 */
@NullMarked
package org.yidiantong.architecture.rules;

import org.jspecify.annotations.NullMarked;

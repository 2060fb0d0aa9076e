/**
 * The architecture rules, one class each. An exception to a rule is listed in it with a
 * reason. Each rule has a planted violation under {@code architecture-tests/planted}.
 */
@NullMarked
package org.yidiantong.architecture.rules;

import org.jspecify.annotations.NullMarked;

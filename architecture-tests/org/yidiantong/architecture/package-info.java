/**
 * Architecture rules. Each rule is also run against a planted violation in a package of
 * its own. Start at {@link org.yidiantong.architecture.RulesTests} to see them applied,
 * and at {@link org.yidiantong.architecture.Rule} to write another.
 */
@NullMarked
package org.yidiantong.architecture;

import org.jspecify.annotations.NullMarked;

/**
 * Masking of personal data in texts and tables, with one set of rules for everything that
 * is published or passed on. Figures and codes of public business stay.
 * <p>
 * Start at {@link org.yidiantong.masking.Masking}. The result says how many values of
 * each type were hidden, so that a person can check it before publication; hidden values
 * are never stored. Publishes and listens to nothing and owns no data. It does not decide
 * whether a list may be published, and does not find a name without any context.
 */
@ApplicationModule(displayName = "Masking 脱敏", allowedDependencies = {})
@NullMarked
package org.yidiantong.masking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

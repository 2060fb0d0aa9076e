/**
 * One rule for all that is published or passed on: personal data in a text or a table is
 * hidden, figures and codes of public business stay.
 * <p>
 * Start at {@link org.yidiantong.masking.Masking}. What was hidden is told by kind and
 * number, so that a person can look again before publication; what went is never kept.
 * Publishes and listens to nothing, owns no data. It never decides whether a list may be
 * published at all, and does not find a name that nothing marks as one.
 */
@ApplicationModule(displayName = "Masking 脱敏", allowedDependencies = {})
@NullMarked
package org.yidiantong.masking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * A report on one page in A4 (PDF), for leaders who read it on paper.
 * <p>
 * Start at {@link org.yidiantong.reporting.onepage.OnePage}. The page shows the headline
 * figures with their change, what has to be acted on, and the townships by their rank;
 * where these do not fit, the first and the last of them. It is drawn from a stored
 * report whenever it is asked for. Stores nothing.
 */
@ApplicationModule(displayName = "One page 一页报", allowedDependencies = { "reporting.figures", "kernel" })
@NullMarked
package org.yidiantong.reporting.onepage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

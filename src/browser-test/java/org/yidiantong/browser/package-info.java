/**
 * The roads that people walk, driven in a real browser against the application as it
 * really starts: profile {@code browser}.
 */
@NullMarked
package org.yidiantong.browser;

import org.jspecify.annotations.NullMarked;

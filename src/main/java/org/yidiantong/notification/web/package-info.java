/**
 * The officers' first page, their messages, and where they are written to.
 */
@NullMarked
package org.yidiantong.notification.web;

import org.jspecify.annotations.NullMarked;

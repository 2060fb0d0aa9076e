/**
 * The inbox page and the list of messages.
 */
@NullMarked
package org.yidiantong.notification.web;

import org.jspecify.annotations.NullMarked;

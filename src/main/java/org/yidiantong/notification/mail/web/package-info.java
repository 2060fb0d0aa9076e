/**
 * The page on which officers enter and confirm their mail address.
 */
@NullMarked
package org.yidiantong.notification.mail.web;

import org.jspecify.annotations.NullMarked;

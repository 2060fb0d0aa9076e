/**
 * Tells officers what happened and what waits for them: messages, the inbox page, and an
 * optional daily mail.
 * <p>
 * Start at {@link org.yidiantong.notification.NotificationManagement}: a module sends a
 * {@link org.yidiantong.notification.Notice} to a
 * {@link org.yidiantong.notification.Recipient} in its own transaction, and contributes
 * open work as {@link org.yidiantong.notification.WaitingWork}. The nested module
 * {@code mail} sends the daily mail. Publishes and listens to nothing. It does not
 * interpret messages and never stores text that a person wrote.
 */
@ApplicationModule(displayName = "Notification 消息待办",
		allowedDependencies = { "identity", "organization", "tenancy", "calendar", "secrets", "audit", "kernel" })
@NullMarked
package org.yidiantong.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

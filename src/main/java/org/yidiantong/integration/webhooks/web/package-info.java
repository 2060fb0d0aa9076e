/**
 * The API of subscriptions and deliveries.
 */
@NullMarked
package org.yidiantong.integration.webhooks.web;

import org.jspecify.annotations.NullMarked;

package org.yidiantong.integration.webhooks;

import org.yidiantong.kernel.StaleRevision;

/**
 * The subscription has changed since the caller read it.
 */
public class SubscriptionChanged extends StaleRevision {

}

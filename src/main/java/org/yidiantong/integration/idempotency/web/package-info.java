/**
 * Reads the keys of requests and sends answers again.
 */
@NullMarked
package org.yidiantong.integration.idempotency.web;

import org.jspecify.annotations.NullMarked;

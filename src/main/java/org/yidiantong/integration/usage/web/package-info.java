/**
 * Counts the requests of API clients, and tells them how many.
 */
@NullMarked
package org.yidiantong.integration.usage.web;

import org.jspecify.annotations.NullMarked;

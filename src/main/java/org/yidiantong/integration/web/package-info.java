/**
 * The feed of events and the schemas of their data.
 */
@NullMarked
package org.yidiantong.integration.web;

import org.jspecify.annotations.NullMarked;

/**
 * The addresses of Open311, in JSON and XML.
 */
@NullMarked
package org.yidiantong.integration.open311.web;

import org.jspecify.annotations.NullMarked;

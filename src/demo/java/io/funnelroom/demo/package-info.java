/**
 * Funnelroom to try out: an embedded PostgreSQL that keeps its data, accounts to sign in with, and
 * deals to look at. Nothing of it is in the production jar.
 */
package io.funnelroom.demo;

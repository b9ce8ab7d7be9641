"""Sample portals and minutes: invented municipalities served on loopback, for the demo and the tests."""

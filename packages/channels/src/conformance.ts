export { alert, messageAbout } from './conformance/messages.ts';
export { type ChannelUnderTest, channelConformance } from './conformance/suite.ts';

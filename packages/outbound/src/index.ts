export * from './addresses.ts';
export * from './limits.ts';
export {
  createOutbound,
  type Outbound,
  type OutboundOptions,
  type OutboundRequest,
  type OutboundResponse,
  type Resolve,
} from './outbound.ts';
export * from './sockets.ts';
